import {
  ActionIcon,
  Button,
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  Modal,
  Paper,
  SegmentedControl,
  Tooltip,
} from '@mantine/core'

/** Cobalt: far enough from all six section families to mean "you can press this". */
const cobalt: MantineColorsTuple = [
  '#edf0fd',
  '#d9dff8',
  '#b0bdf1',
  '#859aea',
  '#607be4',
  '#4968e0',
  '#3c5edf',
  '#2f4fc7',
  '#2646b2',
  '#193c9e',
]

/** Warm greys, so that the white board and the page around it belong together. */
const gray: MantineColorsTuple = [
  '#fbfaf8',
  '#f6f5f2',
  '#efede8',
  '#e2dfd8',
  '#cbc7bd',
  '#a8a399',
  '#857f74',
  '#6b675f',
  '#4b4842',
  '#2b2926',
]

const dark: MantineColorsTuple = [
  '#edebe5',
  '#c6c2b8',
  '#a09b90',
  '#79756c',
  '#4a4841',
  '#33322d',
  '#21211e',
  '#1d1d1a',
  '#151513',
  '#0e0e0c',
]

export const theme = createTheme({
  fontFamily: 'var(--font-sans)',
  fontFamilyMonospace: 'var(--font-mono)',
  primaryColor: 'cobalt',
  primaryShade: { light: 7, dark: 5 },
  colors: { cobalt, gray, dark },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '18px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: {
    fontFamily: 'var(--font-sans)',
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.875rem', lineHeight: '1.2' },
      h2: { fontSize: '1.375rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.45' },
    },
  },
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
    Button: Button.extend({ styles: { root: { fontWeight: 600 } } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        radius: 'lg',
        padding: 'lg',
        overlayProps: { backgroundOpacity: 0.45 },
      },
      styles: {
        content: { background: 'var(--surface)', border: '1px solid var(--line)' },
        header: { background: 'var(--surface)' },
        title: { fontSize: '1.0625rem', fontWeight: 650 },
      },
    }),
    Paper: Paper.extend({ defaultProps: { radius: 'lg' } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'sm' } }),
    Tooltip: Tooltip.extend({ defaultProps: { withArrow: true, openDelay: 350 } }),
  },
})

/** Mantine's own variables follow ours, so that tokens.css alone decides both schemes. */
const FOLLOW = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--surface-2)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent-ink)',
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: FOLLOW,
  dark: FOLLOW,
})
