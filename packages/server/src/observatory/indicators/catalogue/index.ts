import type { Indicator } from '../indicator.ts';
import { accRate } from './acc-rate.ts';
import { active } from './active.ts';
import { ansRate } from './ans-rate.ts';
import { attCat } from './att-cat.ts';
import { attRate } from './att-rate.ts';
import { capCov } from './cap-cov.ts';
import { capH } from './cap-h.ts';
import { coi } from './coi.ts';
import { consD } from './cons-d.ts';
import { cont } from './cont.ts';
import { contrN } from './contr-n.ts';
import { contPrep } from './cont-prep.ts';
import { covCat } from './cov-cat.ts';
import { covTerr } from './cov-terr.ts';
import { divShannon } from './div-shannon.ts';
import { gen } from './gen.ts';
import { invLevel } from './inv-level.ts';
import { levelMix } from './level-mix.ts';
import { mandate } from './mandate.ts';
import { meetN } from './meet-n.ts';
import { minPubD } from './min-pub-d.ts';
import { noticeD } from './notice-d.ts';
import { noticeOk } from './notice-ok.ts';
import { partN } from './part-n.ts';
import { partShare } from './part-share.ts';
import { phaseCov } from './phase-cov.ts';
import { quorum } from './quorum.ts';
import { respCons } from './resp-cons.ts';
import { respT } from './resp-t.ts';
import { sat } from './sat.ts';
import { socShare } from './soc-share.ts';
import { survCov } from './surv-cov.ts';
import { trace } from './trace.ts';
import { transp } from './transp.ts';

/** Every indicator the observatory computes, in the order of the catalogue. */
export const catalogue: readonly Indicator[] = [
  partN,
  partShare,
  divShannon,
  covCat,
  covTerr,
  levelMix,
  socShare,
  mandate,
  gen,
  cont,
  contPrep,
  meetN,
  noticeD,
  noticeOk,
  attRate,
  attCat,
  quorum,
  active,
  minPubD,
  consD,
  respCons,
  contrN,
  ansRate,
  accRate,
  respT,
  trace,
  invLevel,
  phaseCov,
  capH,
  capCov,
  coi,
  transp,
  sat,
  survCov,
];
