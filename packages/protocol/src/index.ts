export {
  CLOCK_NOT_STARTED,
  type ClockRefusal,
  type ClockResult,
  type ClockState,
  elapsedMs,
  extendClock,
  finishClock,
  MAX_EXTENSION_MINUTES,
  pauseClock,
  remainingMs,
  resumeClock,
  startClock,
} from './clock.ts'
export { readClock, writeClock } from './clock-store.ts'
export { CLOSE, type CloseReason } from './close-codes.ts'
export {
  fieldsOf,
  type PlainRecord,
  readField,
  readRecord,
  type RecordMap,
  recordsFromDoc,
  writeRecord,
} from './codec.ts'
export { BOARD_DOC, FIELD, PAGE_ID, TEXT_SCHEMA_VERSION } from './document.ts'
export { MAX_DEPTH, plainJson, sameJson } from './json.ts'
export {
  isUpdateFrame,
  KEEP_ALIVE_FRAME,
  MESSAGE,
  SUBPROTOCOL,
  SYNC,
  SYNC_PATH,
  TICKET_PREFIX,
} from './messages.ts'
export {
  AWARENESS,
  type CompactPresence,
  decodePresence,
  encodePresence,
  MAX_SELECTION,
  type Presence,
} from './presence.ts'
export {
  newRichText,
  readRichText,
  type RichText,
  type TextMark,
  type TextNode,
  writeRichText,
} from './rich-text.ts'
export { type Access, type DocumentName, documentAccess, DOCUMENTS, type Role, ROLES } from './roles.ts'
export { boardSchema, componentMigrations, sectionCardMigrations } from './schema.ts'
export {
  ApiError,
  CreatedSession,
  CreateSession,
  HostConfig,
  JoinedSession,
  JoinRequest,
  LEVELS,
  MineRequest,
  MINUTES,
  MODES,
  SessionId,
  SessionInfo,
  SessionKey,
  SessionSummary,
} from './session-api.ts'
export { COMPONENT, type ComponentProps, componentProps } from './shapes/component.ts'
export { addSpent, readSpent, readTimes, type SessionTimes } from './times.ts'
export { SECTION_CARD, type SectionCardProps, sectionCardProps } from './shapes/section-card.ts'
