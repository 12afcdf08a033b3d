import type { Evidence, Text } from "../measure/definition.ts";

export const crisisRegions = ["US", "GB", "ES"] as const;
export type CrisisRegion = (typeof crisisRegions)[number];

export type CrisisResource = {
  readonly id: string;
  readonly kind: "crisisLine" | "emergency";
  readonly name: Text;
  /** Digits to dial. */
  readonly phone: string;
  /** Digits to send a text message to, where the line takes them. */
  readonly sms: string | null;
  readonly source: string;
  /** `U`: shown with "check before use" until the clinic has confirmed the number. */
  readonly evidence: Evidence;
};

const resources: Readonly<Record<CrisisRegion, readonly CrisisResource[]>> = {
  US: [
    {
      id: "us-988",
      kind: "crisisLine",
      name: { en: "988 Suicide & Crisis Lifeline", es: "988 Línea de Prevención del Suicidio y Crisis" },
      phone: "988",
      sms: "988",
      source: "988lifeline.org",
      evidence: "U",
    },
    {
      id: "us-911",
      kind: "emergency",
      name: { en: "Emergency services", es: "Servicios de emergencia" },
      phone: "911",
      sms: null,
      source: "911.gov",
      evidence: "U",
    },
  ],
  GB: [
    {
      id: "gb-samaritans",
      kind: "crisisLine",
      name: { en: "Samaritans", es: "Samaritans" },
      phone: "116123",
      sms: null,
      source: "samaritans.org",
      evidence: "U",
    },
    {
      id: "gb-999",
      kind: "emergency",
      name: { en: "Emergency services", es: "Servicios de emergencia" },
      phone: "999",
      sms: null,
      source: "gov.uk",
      evidence: "U",
    },
  ],
  ES: [
    {
      id: "es-024",
      kind: "crisisLine",
      name: { en: "024 suicide prevention line", es: "Línea 024 de atención a la conducta suicida" },
      phone: "024",
      sms: null,
      source: "sanidad.gob.es",
      evidence: "U",
    },
    {
      id: "es-112",
      kind: "emergency",
      name: { en: "Emergency services", es: "Servicios de emergencia" },
      phone: "112",
      sms: null,
      source: "European emergency number",
      evidence: "U",
    },
  ],
};

/**
 * What a new clinic of a region starts with, the crisis line first. A proposal for the clinic to confirm or replace:
 * none of the numbers is established in the clinical sources.
 */
export function defaultCrisisResources(region: CrisisRegion): readonly CrisisResource[] {
  return resources[region];
}
