export function DeskFeature() {
  return null;
}
