const isApple = /mac|iphone|ipad/i.test(navigator.userAgent);

/** A key as this machine's keyboard has it: `⌘` is Ctrl elsewhere than on Apple's. */
export function keyOf(key: string): string {
  return key === "⌘" && !isApple ? "Ctrl" : key;
}
