import type * as z from 'zod/mini';
import { entity, instant, list, text } from '../schema.ts';

const id = text(100);

/** An artefact that an agency maintains: code list, concept scheme, data structure, dataflow (SDMX). */
export const MaintainableArtefact = entity({
  id,
  /** Agency that maintains it. */
  agencyID: id,
  /** Semantic version. */
  version: text(20),
});
/** An artefact that an agency maintains. */
export type MaintainableArtefact = z.infer<typeof MaintainableArtefact>;

/** SDMX-JSON structure message, versions 2.0.0 and 2.1.0: what the standard defines beyond these passes as it is. */
export const StructureMessage = entity({
  meta: entity({
    id,
    /** When the message was prepared, UTC. */
    prepared: instant,
  }),
  data: entity({
    conceptSchemes: list(MaintainableArtefact, 10),
    codelists: list(MaintainableArtefact, 100),
    dataStructures: list(MaintainableArtefact, 10),
    dataflows: list(MaintainableArtefact, 10),
  }),
});
/** SDMX-JSON structure message. */
export type StructureMessage = z.infer<typeof StructureMessage>;
