import { CloseButton, Group, SegmentedControl, Select, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type PublicProblem, VARIANTS } from '@mockboard/templates'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { count } from '../../ui/format.ts'
import { searchProblems } from './search.ts'
import { LEVEL_NAMES, variantName } from '../../ui/names.ts'
import classes from './home.module.css'

export const SEARCH_ID = 'problem-search'
const optionId = (id: string) => `problem-${id}`

interface ProblemPickerProps {
  problems: readonly PublicProblem[]
  selected: string | undefined
  onSelect: (id: string) => void
}

/** Moves the selection by `step` inside `found`, from the first when the selected one is not in it. */
function neighbour(
  found: readonly PublicProblem[],
  selected: string | undefined,
  step: number,
): string | undefined {
  const at = found.findIndex((problem) => problem.id === selected)
  const next = at < 0 ? 0 : Math.min(found.length - 1, Math.max(0, at + step))
  return found[next]?.id
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** A search box that drives a list: the focus stays in the box, the arrows move the selection. */
export function ProblemPicker({ problems, selected, onSelect }: ProblemPickerProps) {
  const [query, setQuery] = useState('')
  const [variant, setVariant] = useState<string | null>(null)
  const [level, setLevel] = useState('any')
  const found = useMemo(
    () => searchProblems(problems, { query, variant, level: level === 'any' ? null : level }),
    [problems, query, variant, level],
  )
  // What Enter starts must be something the list shows.
  const best = found.some((problem) => problem.id === selected) ? undefined : found[0]?.id
  useEffect(() => {
    if (best !== undefined) onSelect(best)
  }, [best, onSelect])
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && query) {
      event.preventDefault()
      setQuery('')
    }
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const id = neighbour(found, selected, step)
    if (id !== undefined) onSelect(id)
  }
  return (
    <div className={classes.picker}>
      <Group gap="xs" className={classes.filters} wrap="nowrap">
        <TextInput
          id={SEARCH_ID}
          className={classes.search}
          placeholder={`Search ${problems.length} problems`}
          aria-label="Search the problems"
          role="combobox"
          aria-expanded
          aria-controls="problem-list"
          aria-activedescendant={found.some((p) => p.id === selected) ? optionId(selected ?? '') : undefined}
          autoComplete="off"
          spellCheck={false}
          leftSection={<IconSearch size={16} stroke={1.8} />}
          rightSection={
            query && <CloseButton size="sm" aria-label="Clear the search" onClick={() => setQuery('')} />
          }
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Filters variant={variant} onVariant={setVariant} level={level} onLevel={setLevel} />
      </Group>
      <ProblemList found={found} selected={selected} onSelect={onSelect} />
      <Text size="xs" c="dimmed" className={classes.found} role="status">
        {found.length === problems.length
          ? `${problems.length} problems`
          : `${count(found.length, 'problem')} of ${problems.length}`}
      </Text>
    </div>
  )
}

interface FiltersProps {
  variant: string | null
  onVariant: (variant: string | null) => void
  level: string
  onLevel: (level: string) => void
}

function Filters({ variant, onVariant, level, onLevel }: FiltersProps) {
  const levels = Object.entries(LEVEL_NAMES).map(([value, label]) => ({ value, label }))
  return (
    <>
      <Select
        className={classes.variant}
        aria-label="Kind of system"
        placeholder="Every kind"
        clearable
        data={VARIANTS.map(({ id }) => ({ value: id, label: variantName(id) }))}
        value={variant}
        onChange={onVariant}
      />
      <SegmentedControl
        className={classes.levels}
        aria-label="Level of the problem"
        value={level}
        onChange={onLevel}
        data={[{ value: 'any', label: 'Any' }, ...levels]}
      />
    </>
  )
}

interface ProblemListProps {
  found: readonly PublicProblem[]
  selected: string | undefined
  onSelect: (id: string) => void
}

function ProblemList({ found, selected, onSelect }: ProblemListProps) {
  const list = useRef<HTMLDivElement>(null)
  const at = found.findIndex(({ id }) => id === selected)
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <div ref={list} id="problem-list" role="listbox" aria-label="Problems" className={classes.list}>
      {found.length === 0 && (
        <Text size="sm" c="dimmed" p="md">
          No problem has all of these words. Try fewer, or another kind or level.
        </Text>
      )}
      {found.map((problem) => (
        <div
          key={problem.id}
          id={optionId(problem.id)}
          role="option"
          tabIndex={-1}
          aria-selected={problem.id === selected}
          className={classes.option}
          onClick={() => onSelect(problem.id)}
          onKeyDown={(event) => event.key === ' ' && onSelect(problem.id)}
        >
          <span className={classes.optionTitle}>{problem.title}</span>
          <span className={classes.optionMeta}>{variantName(problem.variant)}</span>
          <span className={classes.optionLevel}>{LEVEL_NAMES[problem.level]}</span>
        </div>
      ))}
    </div>
  )
}
