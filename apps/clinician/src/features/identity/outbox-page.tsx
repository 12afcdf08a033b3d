import { DemoOutbox } from "@goldthread/app-core/identity/demo-outbox";

export function OutboxPage() {
  return <DemoOutbox />;
}
