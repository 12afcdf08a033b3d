import { listCheckIns } from "@goldthread/services/check-in/list";
import { markCheckInsRead } from "@goldthread/services/check-in/mark-read";
import { recordCheckIn } from "@goldthread/services/check-in/record";
import { setCheckInShared } from "@goldthread/services/check-in/set-shared";
import { read, router, write } from "./trpc.ts";

export const checkIn = router({
  record: write(recordCheckIn),
  list: read(listCheckIns),
  setShared: write(setCheckInShared),
  markRead: write(markCheckInsRead),
});
