interface Account {
  clinicName: string;
  locale: string;
}

/** The clinics of some accounts, those first whose people speak the reader's language. */
export function orderClinics(accounts: readonly Account[], locale: string): string[] {
  const clinics = [...new Set(accounts.map(({ clinicName }) => clinicName))];
  // Somebody may work in a clinic of another language: most of its people say which it is.
  const shareOf = (clinic: string) => {
    const own = accounts.filter(({ clinicName }) => clinicName === clinic);
    return own.filter((account) => account.locale === locale).length / own.length;
  };
  return clinics.toSorted((a, b) => shareOf(b) - shareOf(a));
}
