/** What the device can do for a practice; the player says where it cannot. */
export interface Abilities {
  vibration: boolean;
  /** Can be asked to keep its screen on. */
  staysAwake: boolean;
  /** Goes on sounding while locked. */
  soundsLocked: boolean;
}

/** Web Audio stops on iPhones and iPads as soon as the page is out of sight. An iPad calls itself a Mac, with touch. */
export function abilitiesOf(device: {
  userAgent: string;
  maxTouchPoints: number;
  features: object;
}): Abilities {
  const apple =
    /iPhone|iPad|iPod/.test(device.userAgent) ||
    (device.userAgent.includes("Macintosh") && device.maxTouchPoints > 1);
  return {
    vibration: "vibrate" in device.features && !apple,
    staysAwake: "wakeLock" in device.features,
    soundsLocked: !apple,
  };
}

export function readAbilities(): Abilities {
  const { userAgent, maxTouchPoints } = navigator;
  return abilitiesOf({ userAgent, maxTouchPoints, features: navigator });
}
