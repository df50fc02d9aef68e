// Generated from the file names of this folder: npm run index
import type { Review } from '../schema/review.ts'
import flawedActivity from './flawed-activity.ts'
import flawedFinetune from './flawed-finetune.ts'
import flawedFraud from './flawed-fraud.ts'
import flawedHomeFeed from './flawed-home-feed.ts'
import flawedRag from './flawed-rag.ts'
import flawedServing from './flawed-serving.ts'

/** In the order of ids. */
export const REVIEWS: readonly Review[] = [
  flawedActivity,
  flawedFinetune,
  flawedFraud,
  flawedHomeFeed,
  flawedRag,
  flawedServing,
]
