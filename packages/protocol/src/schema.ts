import { createShapePropsMigrationSequence, createTLSchema } from '@tldraw/tlschema'
import { defaultBindingSchemas, defaultShapeSchemas } from '@tldraw/tlschema'
import type { TLSchema } from '@tldraw/tlschema'
import { COMPONENT, componentProps } from './shapes/component.ts'
import { SECTION_CARD, sectionCardProps } from './shapes/section-card.ts'

/**
 * Migrations of our shapes; the shape utilities of the page must name these too, or its serialized
 * schema differs from the server's. Append to a sequence, never change a published step.
 */
export const sectionCardMigrations = createShapePropsMigrationSequence({ sequence: [] })
export const componentMigrations = createShapePropsMigrationSequence({ sequence: [] })

/** Schema of a board: tldraw's own shapes and bindings plus ours. Needs neither DOM nor editor. */
export function boardSchema(): TLSchema {
  return createTLSchema({
    shapes: {
      ...defaultShapeSchemas,
      [SECTION_CARD]: { props: sectionCardProps, migrations: sectionCardMigrations },
      [COMPONENT]: { props: componentProps, migrations: componentMigrations },
    },
    bindings: defaultBindingSchemas,
  })
}
