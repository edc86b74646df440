/** The present year in Rome and those before it, oldest first. */
export const latestYears = (count: number): readonly string[] => {
  const year = Number(
    new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Europe/Rome' }).format(new Date()),
  );
  return Array.from({ length: count }, (_, back) => String(year - count + 1 + back));
};
