import type { Page } from 'playwright-core'

const DIGIT: Record<string, string> = {
  requirements: '1',
  metrics: '2',
  data: '3',
  features: '4',
  modeling: '5',
  deployment: '6',
}

/** What a person does on the session page, by the same keys and names a person uses. */
export class BoardPage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** Opens Home, picks the problem by searching for it, and starts. Resolves when the board can be written on. */
  async start(home: string, search: string): Promise<void> {
    await this.page.goto(home)
    await this.page.getByPlaceholder(/Search \d+ problems/).fill(search)
    await this.page.getByRole('button', { name: 'Start', exact: true }).click()
    await this.ready()
  }

  async open(link: string): Promise<void> {
    await this.page.goto(link)
    await this.ready()
  }

  async ready(): Promise<void> {
    await this.page.locator('.tl-canvas').waitFor()
    // Attached is enough: on a phone the first card fills the screen.
    await this.page.locator('.mb-card__name', { hasText: 'Deployment' }).waitFor({ state: 'attached' })
    await this.saved()
    await this.leaveText()
  }

  /** Leaves the text in which the caret stands, if it does: a fresh board opens with it in the first card. */
  async leaveText(): Promise<void> {
    if ((await this.page.locator('.mb-card[data-editing=true]').count()) === 0) return
    await this.page.locator('.tiptap[contenteditable=true]:focus').waitFor()
    await this.page.keyboard.press('Escape')
    await this.page.locator('.tiptap[contenteditable=true]').waitFor({ state: 'detached' })
  }

  /** Waits until the page says that everything is on the server's disk. */
  async saved(): Promise<void> {
    await this.status('saved')
  }

  /** Waits until the page says this about the fate of the edits; on a narrow screen only to screen readers. */
  async status(state: 'saved' | 'offline' | 'not-saved'): Promise<void> {
    await this.page.locator(`[role=status][data-state=${state}]`).waitFor({ state: 'attached' })
  }

  /** Writes lines into a section card: the digit jumps there with the caret in it, Escape leaves. */
  async write(section: string, lines: readonly string[]): Promise<void> {
    await this.leaveText()
    await this.page.keyboard.press(DIGIT[section] ?? section)
    await this.page.locator('.tiptap[contenteditable=true]').waitFor()
    for (const [index, line] of lines.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter')
      await this.page.keyboard.type(line, { delay: 2 })
    }
    await this.page.keyboard.press('Escape')
    await this.page.locator('.tiptap[contenteditable=true]').waitFor({ state: 'detached' })
  }

  /**
   * Adds a component through the palette, types `label` over its usual name, and moves it by dragging;
   * coordinates are of the screen.
   */
  async addComponent(search: string, to: { x: number; y: number }, label?: string): Promise<void> {
    const before = new Set(await this.components())
    await this.page.keyboard.press('c')
    await this.page.getByRole('combobox', { name: 'Find a component' }).waitFor()
    await this.page.keyboard.type(search)
    await this.page.keyboard.press('Enter')
    await this.page.locator('.tiptap[contenteditable=true]').waitFor()
    if (label !== undefined) {
      // All of the usual name is selected once the text stands; typing then replaces it.
      await this.page.waitForFunction(() => getSelection()?.isCollapsed === false)
      await this.page.keyboard.type(label)
    }
    await this.page.keyboard.press('Escape')
    await this.page.locator('.tiptap[contenteditable=true]').waitFor({ state: 'detached' })
    const added = (await this.components()).find((id) => !before.has(id))
    const from = await this.centreOf(added)
    await this.drag(from, to)
    await this.page.keyboard.press('Escape')
  }

  /** Draws an arrow with the arrow tool between two points of the screen. */
  async drawArrow(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await this.page.keyboard.press('a')
    await this.drag(from, to)
    await this.page.keyboard.press('Escape')
  }

  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 6 })
    await this.page.mouse.move(to.x, to.y, { steps: 6 })
    await this.page.mouse.up()
  }

  /** Ids of the components, in no particular order. */
  private components(): Promise<string[]> {
    return this.page
      .locator('.tl-shape[data-shape-type=component]')
      .evaluateAll((shapes) => shapes.map((shape) => (shape as HTMLElement).dataset['shapeId'] ?? ''))
  }

  private async centreOf(id: string | undefined): Promise<{ x: number; y: number }> {
    const box = await this.page.locator(`.tl-shape[data-shape-id="${id}"]`).boundingBox()
    if (!box) throw new Error('no new component on the board')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** The card of a section, as it stands on the board. */
  card(section: string) {
    return this.page.locator(`.tl-shape[data-shape-id="shape:start-${section}"]`)
  }

  /** Texts of all shapes of a type, in no particular order. */
  async texts(type: string): Promise<string[]> {
    return this.page.locator(`.tl-shape[data-shape-type=${type}]`).allInnerTexts()
  }
}
