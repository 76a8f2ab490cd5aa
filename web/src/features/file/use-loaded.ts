import { useEffect, useState } from "react";

/** What a loader brings for a key; undefined until it is there. */
export function useLoaded<Key, Value>(
  key: Key,
  load: (key: Key) => Promise<Value>,
): Value | undefined {
  const [loaded, setLoaded] = useState<{ key: Key; value: Value }>();
  // A file on its way is outside of rendering.
  useEffect(() => {
    let left = false;
    void load(key).then((value) => {
      if (!left) setLoaded({ key, value });
    });
    return () => {
      left = true;
    };
  }, [key, load]);
  return loaded?.key === key ? loaded.value : undefined;
}
