/**
 * Makes changes of a store wait for the next frame, as in a page; in tests tldraw delivers them at once. That
 * wait is where edits get lost, so tests end it themselves, by `flush`. Import before tldraw.
 */
Object.assign(globalThis, {
  __FORCE_RAF_IN_TESTS__: true,
  requestAnimationFrame: () => 1,
  cancelAnimationFrame: () => {},
})
