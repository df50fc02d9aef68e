/** Who somebody is in a session. Every link carries the key of exactly one role. */
export const ROLES = ['candidate', 'interviewer', 'observer'] as const
export type Role = (typeof ROLES)[number]

/** One Yjs document per audience: secrecy is a matter of who may open which document. */
export const DOCUMENTS = ['board', 'interviewer', 'candidate'] as const
export type DocumentName = (typeof DOCUMENTS)[number]

export type Access = 'none' | 'read' | 'write'

/** Access before the scores are revealed; DESIGN table 4.4. */
const SEALED: Record<DocumentName, Record<Role, Access>> = {
  board: { candidate: 'write', interviewer: 'write', observer: 'read' },
  interviewer: { candidate: 'none', interviewer: 'write', observer: 'none' },
  candidate: { candidate: 'write', interviewer: 'none', observer: 'none' },
}

/** After the reveal each side may read the other's private document; observers still may not. */
const REVEALED: Record<DocumentName, Record<Role, Access>> = {
  ...SEALED,
  interviewer: { candidate: 'read', interviewer: 'write', observer: 'none' },
  candidate: { candidate: 'write', interviewer: 'read', observer: 'none' },
}

/** The one place that says who may open which document. Pure: the server is its only caller that counts. */
export function documentAccess(role: Role, document: DocumentName, revealed: boolean): Access {
  return (revealed ? REVEALED : SEALED)[document][role]
}
