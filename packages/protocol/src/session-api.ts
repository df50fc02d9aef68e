import { z } from 'zod'
import { ROLES } from './roles.ts'

/** Session ids name documents and appear in paths; keys never do. */
export const SessionId = z.string().regex(/^[A-Za-z0-9_-]{10,32}$/)
/** 128 random bits or more, base64url. */
export const SessionKey = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/)

export const MODES = ['solo', 'mock', 'review'] as const
export const LEVELS = ['mid', 'senior', 'staff'] as const
export const MINUTES = [35, 45, 60] as const

/** POST /api/sessions */
export const CreateSession = z.strictObject({
  problem: z.string().min(1).max(80),
  /** Default: the problem's own variant. */
  variant: z.string().min(1).max(40).optional(),
  level: z.enum(LEVELS).default('senior'),
  minutes: z.union(
    MINUTES.map((m) => z.literal(m)) as [z.ZodLiteral<35>, z.ZodLiteral<45>, z.ZodLiteral<60>],
  ),
  mode: z.enum(MODES).default('solo'),
  /** Id of a starting board; default: the one made for the variant. */
  startingBoard: z.string().min(1).max(40).optional(),
})
export type CreateSession = z.input<typeof CreateSession>

/** What everybody with a key of the session may know about it. */
export const SessionInfo = z.object({
  id: SessionId,
  problem: z.string(),
  variant: z.string(),
  level: z.enum(LEVELS),
  minutes: z.number().int(),
  mode: z.enum(MODES),
  startingBoard: z.string(),
  createdAt: z.number().int(),
  finishedAt: z.number().int().nullable(),
  revealed: z.boolean(),
})
export type SessionInfo = z.infer<typeof SessionInfo>

/** Answer of POST /api/sessions: the only time the keys leave the server. */
export const CreatedSession = z.object({
  session: SessionInfo,
  keys: z.record(z.enum(ROLES), SessionKey),
})
export type CreatedSession = z.infer<typeof CreatedSession>

/** POST /api/sessions/:id/join; the body may be left out. */
export const JoinRequest = z.strictObject({
  /** The ticket held so far, expired or not: its holder stays the same person to the others. */
  ticket: z.string().max(600).optional(),
})
export type JoinRequest = z.infer<typeof JoinRequest>

/** Answer of POST /api/sessions/:id/join with `Authorization: Bearer <key>`. */
export const JoinedSession = z.object({
  session: SessionInfo,
  role: z.enum(ROLES),
  /** Short-lived, signed, sent as a WebSocket subprotocol; never part of a URL. */
  ticket: z.string(),
  /** Server clock in ms at the time of the answer, for the shared session clock. */
  serverTime: z.number().int(),
  ticketExpiresAt: z.number().int(),
})
export type JoinedSession = z.infer<typeof JoinedSession>

/** POST /api/sessions/mine: the sessions whose keys this browser holds; unknown ones are left out. */
export const MineRequest = z.strictObject({
  sessions: z.array(z.strictObject({ id: SessionId, key: SessionKey })).max(200),
})
export const SessionSummary = SessionInfo.extend({
  role: z.enum(ROLES),
  /** Latest known coverage by section (0..1), null before anything was graded. */
  coverage: z
    .object({ total: z.number().nullable(), sections: z.record(z.string(), z.number().nullable()) })
    .nullable(),
  updatedAt: z.number().int(),
})
export type SessionSummary = z.infer<typeof SessionSummary>

/** GET /api/config: what the page must know before it mounts the editor. */
export const HostConfig = z.object({
  /** Of the canvas library; public by nature, bound to host names. */
  licenseKey: z.string().nullable(),
  version: z.string(),
  host: z.object({
    /** True when the server listens on more than this machine. */
    public: z.boolean(),
  }),
})
export type HostConfig = z.infer<typeof HostConfig>

/** Every failed API call answers with this body; `code` is stable, `message` says what to do. */
export const ApiError = z.object({
  error: z.object({ code: z.string(), message: z.string(), path: z.string().optional() }),
})
export type ApiError = z.infer<typeof ApiError>
