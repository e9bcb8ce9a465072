import { z } from 'zod';

/**
 * Who may do what: one table, one question. No other file compares role names.
 * `removed` is a role too: it can do nothing, and being given another role is the way back in.
 */
export const Role = z.enum(['facilitator', 'cofacilitator', 'participant', 'observer', 'view', 'removed']);
export type Role = z.infer<typeof Role>;

/** The roles a facilitator can give to a person. */
export const GivenRole = Role.extract(['facilitator', 'cofacilitator', 'participant', 'observer']);
export type GivenRole = z.infer<typeof GivenRole>;

export type Capability =
  /** receive the document, the stage and presence */
  | 'read'
  /** change the shared document */
  | 'write'
  /** be seen by the others, with name and caret */
  | 'appear'
  /** send stage commands: roles, removing, closing the door */
  | 'steer'
  /** hold the facilitator's role, and pass it on */
  | 'hand-over'
  /** open the projector on one's own device without its link */
  | 'project'
  /** remove the workshop with everything in it */
  | 'delete';

const CAPABILITIES: Record<Role, readonly Capability[]> = {
  facilitator: ['read', 'write', 'appear', 'steer', 'hand-over', 'project', 'delete'],
  cofacilitator: ['read', 'write', 'appear', 'steer', 'project'],
  participant: ['read', 'write', 'appear'],
  observer: ['read', 'appear'],
  view: ['read'],
  removed: [],
};

export const can = (role: Role, capability: Capability): boolean => CAPABILITIES[role].includes(capability);
