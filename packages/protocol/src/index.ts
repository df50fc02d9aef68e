export { CLOSE, type CloseReason } from './close-codes.ts'
export { BOARD_DOC, FIELD, PAGE_ID, TEXT_SCHEMA_VERSION } from './document.ts'
export { MESSAGE, SUBPROTOCOL, SYNC_PATH, TICKET_PREFIX } from './messages.ts'
export { type Access, type DocumentName, documentAccess, DOCUMENTS, type Role, ROLES } from './roles.ts'
export {
  ApiError,
  CreatedSession,
  CreateSession,
  JoinedSession,
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
export { SECTION_CARD, type SectionCardProps, sectionCardProps } from './shapes/section-card.ts'
