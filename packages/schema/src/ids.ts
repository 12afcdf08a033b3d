import { z } from "zod";

/** A UUID made by the app or by the client's device (version 7, so that keys arrive in time order). Branded per noun. */
const id = <Noun extends string>(noun: Noun) => z.uuid().brand(noun);

export const ClinicId = id("ClinicId");
export type ClinicId = z.infer<typeof ClinicId>;
export const PersonId = id("PersonId");
export type PersonId = z.infer<typeof PersonId>;
export const MemberId = id("MemberId");
export type MemberId = z.infer<typeof MemberId>;
export const ClientId = id("ClientId");
export type ClientId = z.infer<typeof ClientId>;
export const InvitationId = id("InvitationId");
export type InvitationId = z.infer<typeof InvitationId>;
export const AssignmentId = id("AssignmentId");
export type AssignmentId = z.infer<typeof AssignmentId>;
export const ResponseId = id("ResponseId");
export type ResponseId = z.infer<typeof ResponseId>;
export const AlertId = id("AlertId");
export type AlertId = z.infer<typeof AlertId>;
export const IntakeId = id("IntakeId");
export type IntakeId = z.infer<typeof IntakeId>;
export const ConcernId = id("ConcernId");
export type ConcernId = z.infer<typeof ConcernId>;
export const EvidenceId = id("EvidenceId");
export type EvidenceId = z.infer<typeof EvidenceId>;
export const GoalId = id("GoalId");
export type GoalId = z.infer<typeof GoalId>;
export const StepId = id("StepId");
export type StepId = z.infer<typeof StepId>;
export const PrescriptionId = id("PrescriptionId");
export type PrescriptionId = z.infer<typeof PrescriptionId>;
export const PracticeId = id("PracticeId");
export type PracticeId = z.infer<typeof PracticeId>;
export const CheckInId = id("CheckInId");
export type CheckInId = z.infer<typeof CheckInId>;
export const ContactId = id("ContactId");
export type ContactId = z.infer<typeof ContactId>;
export const CrisisResourceId = id("CrisisResourceId");
export type CrisisResourceId = z.infer<typeof CrisisResourceId>;

/** Identifies one attempt to change something; sent again, the first result is replayed. */
export const OperationId = id("OperationId");
export type OperationId = z.infer<typeof OperationId>;
