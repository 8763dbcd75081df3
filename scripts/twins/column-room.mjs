// How much room each column of a table gets: as wide as its words ask for, as far as there is room.

/** Widths between the longest word and the longest line of each column; what is short of room is shared. */
export const shareRoom = ({ columns, headers, rows }, room, measure) => {
  const least = Array(columns).fill(0);
  const natural = Array(columns).fill(0);
  rows.forEach((row, at) => {
    for (const { text, column, span } of row) {
      if (!text || span > 1) continue;
      const words = text.split(' ').map((word) => measure(word, at < headers));
      least[column] = Math.max(least[column], ...words);
      natural[column] = Math.max(natural[column], measure(text, at < headers));
    }
  });
  const [wanted, needed] = [sum(natural), sum(least)];
  if (wanted <= room) return natural.map((width) => width * Math.min(1.4, room / wanted));
  const spare = Math.max(0, room - needed) / (wanted - needed);
  return natural.map((width, column) => least[column] + (width - least[column]) * spare);
};

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
