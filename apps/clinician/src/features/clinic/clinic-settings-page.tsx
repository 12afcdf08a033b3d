export function ClinicSettingsPage() {
  return null;
}
