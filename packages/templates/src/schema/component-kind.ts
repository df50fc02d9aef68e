import { z } from 'zod'
import { Colour } from './section.ts'

export const ComponentGroup = z.enum([
  'clients',
  'data',
  'training',
  'models',
  'retrieval',
  'serving',
  'quality',
])
export type ComponentGroup = z.infer<typeof ComponentGroup>

export const ComponentKind = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'),
  title: z.string().min(1).max(30),
  /** Name of an icon component of @tabler/icons-react. */
  icon: z.string().regex(/^Icon[A-Z][A-Za-z0-9]*$/, 'must be the name of a Tabler icon component'),
  colour: Colour,
  group: ComponentGroup,
  /** What a new box says. */
  label: z.string().min(1).max(30),
  /**
   * Words and brand names by which a label tells its kind, lower case. Matched on word boundaries,
   * plural and hyphen tolerant; the longest match decides. One word belongs to one kind.
   */
  words: z
    .array(z.string().regex(/^[a-z0-9][a-z0-9+./ ]*$/, 'must be lower case words, blanks for hyphens'))
    .min(2),
})
export type ComponentKind = z.infer<typeof ComponentKind>
