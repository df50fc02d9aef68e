import { StateNode } from 'tldraw'
import { placeComponent, renameComponent } from '../components-on-board.ts'
import { palette } from '../state.ts'

/** Places the component that was picked in the palette where the person clicks. */
export class ComponentTool extends StateNode {
  static override id = 'component'

  override onEnter(): void {
    this.editor.setCursor({ type: 'cross', rotation: 0 })
  }

  override onExit(): void {
    palette.update(this.editor, (state) => ({ ...state, armed: null }))
  }

  override onPointerDown(): void {
    const { armed } = palette.get(this.editor)
    if (armed === null) return this.leave()
    const id = placeComponent(this.editor, armed, this.editor.inputs.getCurrentPagePoint())
    this.leave()
    if (id) renameComponent(this.editor, id)
  }

  override onCancel(): void {
    this.leave()
  }

  private leave(): void {
    this.editor.setCurrentTool('select')
  }
}
