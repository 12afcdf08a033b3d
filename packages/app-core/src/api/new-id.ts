import { v7 } from "uuid";

/** A record's id, made on the device: UUIDv7, so that keys arrive in time order. */
export function newId(): string {
  return v7();
}

/** The id of one attempt to change something. Sending the same attempt again carries the same id. */
export function newOpId(): string {
  return v7();
}
