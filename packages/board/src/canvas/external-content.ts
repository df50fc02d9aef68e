import { defaultHandleExternalTextContent, type Editor } from 'tldraw'

/**
 * Keeps a board to what people write and draw on it. Pasted addresses stay text: a bookmark would be
 * fetched from that site, an embed would load it. Pictures are not taken: they would be written into the
 * document that everybody loads.
 */
export function keepContentOnBoard(editor: Editor): void {
  const asText = ({ url, point }: { url: string; point?: { x: number; y: number } }) =>
    defaultHandleExternalTextContent(editor, { text: url, ...(point && { point }) })
  editor.registerExternalContentHandler('url', asText)
  editor.registerExternalContentHandler('embed', asText)
  editor.registerExternalContentHandler('svg-text', null)
  editor.registerExternalContentHandler('files', null)
  editor.registerExternalContentHandler('file-replace', null)
  editor.registerExternalAssetHandler('url', null)
  editor.registerExternalAssetHandler('file', null)
}
