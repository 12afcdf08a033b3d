import { useSyncExternalStore } from "react";
import { deviceSettings, type DeviceSettings } from "./settings.ts";

/** What the person chose on this phone, and how to choose otherwise. */
export function useSettings(): [DeviceSettings, (change: Partial<DeviceSettings>) => void] {
  return [useSyncExternalStore(deviceSettings.subscribe, deviceSettings.get), deviceSettings.set];
}
