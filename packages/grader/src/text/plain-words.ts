/** Words that carry no content of a design: grammar, and the filler of polite plans. */
const GRAMMAR =
  'a an the and or nor of to in on at by for from with into onto as is are was were be been being am do does did has have had having it its this that these those there here they them their we us our you your he she his her i me my who whom whose which what when where why how all any some each every both few more most other such than then too very can will shall should would may might must could if else so but not no only just also per via vs up down out off over under again once about between within without because since while until after before during through same own'
const FILLER =
  'appropriate suitable proper good great best better ensure various several etc system systems use used using need needs want make makes make sure ensure consider handle support provide allow approach approaches standard model models data important based different thing things stuff get go let lets new also really well'

const PLAIN = new Set(`${GRAMMAR} ${FILLER}`.split(' '))
const GRAMMATICAL = new Set(GRAMMAR.split(' '))

/** Grammar or filler: not counted as content. */
export const isPlain = (norm: string): boolean => PLAIN.has(norm)

/** A word that only sentences have: a list of keywords has none. */
export const isGrammar = (norm: string): boolean => GRAMMATICAL.has(norm)
