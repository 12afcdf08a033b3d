import { expect, test } from "vitest";
import { orderClinics } from "./order-clinics.ts";

const accounts = [
  { clinicName: "Río", locale: "es" },
  { clinicName: "Río", locale: "es" },
  { clinicName: "Río", locale: "en" },
  { clinicName: "Lane", locale: "en" },
  { clinicName: "Quay", locale: "en" },
];

test("a clinic that speaks the reader's language comes first, whoever else works there; the rest keep their order", () => {
  expect(orderClinics(accounts, "en")).toEqual(["Lane", "Quay", "Río"]);
  expect(orderClinics(accounts, "es")).toEqual(["Río", "Lane", "Quay"]);
  expect(orderClinics([], "en")).toEqual([]);
});
