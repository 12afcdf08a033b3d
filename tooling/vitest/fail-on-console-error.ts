import { afterEach, beforeEach } from "vitest";

// console.error is how libraries (React above all) report what should never happen: it fails the test it happens in.
// A test that expects one puts its own spy in place.
let reported: string[] = [];
const original = console.error;

beforeEach(() => {
  reported = [];
  console.error = (...args: unknown[]) => {
    reported.push(args.map(String).join(" "));
    original(...args);
  };
});

afterEach(() => {
  console.error = original;
  if (reported.length > 0) throw new Error(`console.error was called:\n${reported.join("\n")}`);
});
