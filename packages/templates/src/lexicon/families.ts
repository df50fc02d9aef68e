import type { Lexicon } from '../schema/lexicon.ts'
import { general } from './general.ts'

/** Broad families of single words that show a limit or a remedy, whatever the domain. */
export const families: Lexicon = {
  limit: general(
    '>|<|>=|<= #num',
    'over|under|above|below|beyond|exceeds|exceed|past|within ~1 #num',
    'more|less|fewer|higher|lower|greater|worse|better|slower|bigger|longer than ~2 #num',
    'at least|most ~1 #num',
    'up to #num',
    '+- #num',
    '#num sigma|std|sd|points|pts|pp|bps|percentile',
    'drop|fall|rise|jump|down|up|move|change|lose|shift|gain|worsen|dip|grow|by ~2 #num',
    '+ #num',
    '#num drop|worse|better|rise|lower|higher|relative|jump|fall|loss|regression',
    'threshold ~2 #num',
    'limit|cap|max|min|budget|bar|floor|ceiling|quota|tolerance ~2 #num',
    'out of|outside ~3 band|range|interval|#num|bound',
    'twice|double|half|triple|thrice ~2 normal|usual|baseline|last|average|typical',
    '#mult',
    '#num in a row',
    '#num consecutive',
    'below|under|above|worse than ~2 baseline|incumbent|prod|current|champion|last',
    'must not|never ~2 drop|fall|exceed|regress',
    'zero ~1 tolerance',
  ),
  remedy: general(
    '->',
    '=so',
    'route|send|escalate|forward|hand',
    'drop|reject|refuse|block|cap|limit|clip|throttle|exclude|filter|remove|strip|mask|redact|purge|delete|quarantine',
    'hold|freeze|halt|stop|pause|disable|abort|kill|cut',
    'restore|revert|rollback|degrade|override|switch|fall back|fallback|reuse|swap',
    'retry|retrain|relabel|reweight|recheck|revisit|rerun|rebuild|refresh|recompute|recalibrate',
    'dedup*|version|pin|rotate|validate|verify|sign|sandbox|encrypt|hash',
    'require|review|ask|confirm|approve|audit|sample|test|check|monitor|watch|alert|page|log|track',
    'add|replace|tune|fix|patch|split|separate|raise|lower|widen|boost|downweight|weight|explore|shrink|smooth',
    'mitigat*|guard|protect|prevent|handle',
    'human|manual|manually|red team|read-only|read only|dual',
    'instead|never|always|only|until|otherwise|else',
    'keep|use|serve|show|return|give|train|collect|write|plan|store|treat|isolate|reserve|budget|default',
  ),
}
