/** Saves text as a file on the person's machine; nothing leaves the page. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The click only starts the download; the address must live until it has been read.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
