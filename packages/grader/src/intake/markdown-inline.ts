const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&ge;': '≥',
  '&le;': '≤',
  '&rarr;': '→',
}

/**
 * A line of Markdown as a person reads it: no emphasis marks, links as their text, pictures and tags
 * gone. `~~struck~~` stays, because it says that something does not count.
 */
export function inlineText(line: string): string {
  return line
    .replaceAll(/!\[[^\]]{0,300}\]\([^()\s]*(?:\([^()]*\)[^()\s]*)?(?:\s+"[^"]*")?\)/g, '')
    .replaceAll(/\[\^[^\]\s]{1,40}\]/g, '')
    .replaceAll(/\[([^\][]{1,300})\]\([^()\s]*(?:\([^()]*\)[^()\s]*)?(?:\s+"[^"]*")?\)/g, '$1')
    .replaceAll(/\[([^\][]{1,300})\]\[[^\][]{0,80}\]/g, '$1')
    .replaceAll(/<((?:https?|mailto):[^>\s]+)>/g, '$1')
    .replaceAll(/<\/?[a-zA-Z][^<>]{0,300}>/g, '')
    .replaceAll(/(?<![\w*])(\*{1,3})(?=\S)([^*]{1,2000}?)(?<=\S)\1(?![\w*])/g, '$2')
    .replaceAll(/(?<!\w)(_{1,3})(?=[^\s_])([^_]{1,2000}?)(?<=[^\s_])\1(?!\w)/g, '$2')
    .replaceAll(/(`{1,2})([^`]{1,2000})\1/g, '$2')
    .replaceAll(/&(?:nbsp|amp|lt|gt|quot|#39|ge|le|rarr);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!|~>$])/g, '$1')
    .replaceAll(/[ \t]+/g, ' ')
    .trim()
}

/** Whether a line is nothing but links: an entry of a reading list, not a statement. */
export function isOnlyLinks(line: string): boolean {
  if (!/https?:\/\//.test(line)) return false
  const rest = line
    .replaceAll(/\[[^\][]{0,300}\]\([^()\s]*\)/g, '')
    .replaceAll(/<?https?:\/\/[^\s>]+>?/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
  return rest === ''
}
