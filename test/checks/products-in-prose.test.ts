import { describe, expect, it } from 'vitest';
import { productsInProse } from '../../src/checks/products-in-prose.js';
import { textCases, verdictsOn } from './text.js';

describe('products-in-prose', () => {
  textCases(productsInProse, {
    holds: [
      'It issued 5,200,000 units at a price of US$0.50 per unit for aggregate gross proceeds of US$2,600,000.',
      'It purchased 63,500 shares at an average price of $0.444 per share, for an aggregate purchase price of $28,213.',
      'It sold 4,830,918 shares at $4.14 per share for gross proceeds of approximately $20.0 million.',
      'It bought back 120,000 shares at an average price of $51.20 for a total of $6.1 million.',
      'It bought back 120,000 shares for a total consideration of $6.1 million, at an average price of $51.20 per share.',
      'It bought back 120,000 shares for $6.1 million (an average price of $51.20 per share).',
      'It declared a dividend of $0.20 per share, or $1,000,000 in total, based on 5,000,000 shares outstanding.',
      'It raised gross proceeds of $10,000,000 through the issuance of 2,500,000 units at a price of $4.00 per unit.',
      'It issued 15,000,000 units at a price of $0.12 per FT Unit, for total proceeds raised from the units of $1,800,000.',
      'It offers up to 15,000,000 units at a price of $0.10 per unit for gross proceeds of up to $1,500,000.',
      'It sold 5,750,000 shares, including 750,000 shares of the option, at $4.00 per share for gross proceeds of $23.0 million.',
      'It sells 5,000,000 shares, par value $0.01 per share, at a price to the public of $3.00 per share, for gross proceeds of $15,000,000, before deducting discounts.',
      'It issued 600,000 shares at US$0.50 (about C$0.70) per share, for total proceeds of US$300,000.',
      'Holders exercised 1,200,000 warrants at an exercise price of $0.25 per warrant for proceeds of $300,000.',
      'It sold 2,500,000 primary shares of its common stock at $4.00 apiece for expected gross proceeds of $10 million.',
      'It bought 120,000 shares at an average price of DKK 51.2083, amounting to a gross value of DKK 6,144,996.',
      'It expects to purchase up to 2,500,000 shares at a price of $4.00 per share, for a total of $10,000,000.',
      'It sold 2.6 million shares at an average price of $17.60 per share for gross proceeds of $46.0 million and net proceeds of $44.5 million.',
      'It bought 2,500,000 shares at $4.00 per share, for an aggregate cost of $10,000,000, excluding fees and expenses.',
      'It sells 5,000,000 shares at $6.00 per share. The underwriters may buy 750,000 more shares. The gross proceeds, before costs, are $30 million.',
      'It closed the first tranche for gross proceeds of $750,000. Investors subscribed for 10,000,000 units at $0.075 per unit.',
      'It raised gross proceeds of $642,500 upon the sale of 1,285,000 shares. At a price per share of $0.50, each investor gets a warrant.',
      'It sold 5,000,000 shares and warrants to purchase a total of 2,500,000 shares for gross proceeds of $3,500,000. The purchase price of a share and a warrant is $0.70.',
      'Each unit has a purchase price of $1.25 per unit.\n\nMuch was said of it.\n\nInvestors took 2,463,900 units for an aggregate subscription price of $3,079,875.',
      'Amount 1,418,437 shares\nAverage price/share 4.2300 EUR\nTotal cost 5,999,989 EUR',
      'Number of shares\n3,600 shares of common stock\nDisposal price\n15,915 yen per share\nTotal value\n57,294,000 yen',
      '| Venue | Number of shares | Average price, EUR |\n| --- | --- | --- |\n| A | 6,000 | 4.52 |\n| B | 5,000 | 4.53 |\n| Total | 11,000 | 4.52 |\n\nTotal cost of the transactions was EUR 49,770.',
      'It sells 5,000,000 shares at a public offering price of $6.00 per share. The gross proceeds from the offering, before deducting discounts, are expected to be $30 million.',
      'It sold 1,500,000 units at $10.00 per unit and 750,000 warrants at $1.00 per warrant for aggregate gross proceeds of $15.75 million.',
      'It sold 100,000 shares at $5.00 per share and 200,000 shares at $6.00 per share for total gross proceeds of $1.7 million.',
      'It sold 100,000 shares at $5.00 per share, 200,000 shares at $6.00 per share and 300,000 shares at $7.00 per share for total gross proceeds of $3,800,000.',
    ],
    fails: [
      'It sold 100,000 shares at $5.00 per share and 200,000 shares at $6.00 per share for total gross proceeds of $7,100,000.',
      'It issued 5,200,000 units at a price of US$0.50 per unit for aggregate gross proceeds of US$2,060,000.',
      'It sold 3,307,692 shares at $6.50 per share for gross proceeds of approximately $215 million.',
      'It sold 4,830,918 shares at $4.14 per share for gross proceeds of approximately $200 million.',
      'It bought back 120,000 shares for a total of $61 million, or an average price of $51.20 per share.',
      'It pays a dividend of $0.20 per share on the 5,000,000 shares outstanding, for a total of $10,000,000.',
      'It sells 5,000,000 shares at a public offering price of $6.00 per share. The gross proceeds are expected to be $300 million.',
      'It sold 2,500,000 shares at $4.00 per share for gross proceeds of $12,345,678.',
      'It bought 124,700 shares at 3,553 yen per share, totaling 443,095,100 yen.',
      'It sold 2,500,000 primary shares of its common stock at $4.00 apiece for gross proceeds of $16 million.',
      'It bought 7,569,952 shares at $0.77 per share, for a total of $5,882,863, excluding fees and expenses.',
      'It closed the first tranche for gross proceeds of $542,858. Investors subscribed for 7,283,107 units at $0.075 per unit.',
      'Each unit has a purchase price of $1.25 per unit.\n\nInvestors took 2,463,900 units for an aggregate subscription price of $3,097,875.',
      'Amount 1,418,437 shares\nPrice/share 4.00 EUR\nTotal cost 5,637,748 EUR',
      '| Venue | Number of shares | Average price, EUR |\n| --- | --- | --- |\n| A | 6,000 | 4.52 |\n| B | 5,000 | 4.53 |\n| Total | 11,000 | 4.52 |\n\nTotal cost of the transactions was EUR 47,970.',
    ],
    ignores: [
      'In 2023 it sold 100,000 shares at $5.00 per share and in 2024 200,000 shares at $6.00 per share for gross proceeds of $1.7 million.',
      'It sold 100,000 shares at $5.00 per share and 200,000 shares at $6.00 per share for gross proceeds of $1.2 million.',
      'It raised total gross proceeds of $1,700,000 through the sale of 100,000 shares at $5.00 per share and 200,000 shares at $6.00 per share.',
      'It sold 100,000 shares at $5.00 per share and 200,000 units at a price of $6.00 per unit for gross proceeds of $1,700,000.',
      'It sold 2,500,000 shares at $4.00 per share, and net proceeds after expenses are $9.1 million.',
      'It sold 796,813 shares and warrants to purchase up to 1,195,220 shares, at $5.02 per share.',
      'It sold 796,813 shares and warrants to purchase up to 1,195,220 shares, at $5.02 per share, for gross proceeds of $6.6 million.',
      'The 1,000 shares closed at $4.00 per share. Sales of the year were $10 million.',
      'It sold 2,500,000 shares at $4.00 per share for gross proceeds of $9.5 million, net of discounts.',
      'It sold 148,714 shares at an average price of $13.64 per share and raised approximately $2.6 million in net proceeds.',
      'It sold 2,500,000 shares at $4.00 per share for gross proceeds of up to $16 million.',
      'It sells 5,000,000 shares at $6.00 per share. The net proceeds are expected to be $27 million.',
      'It sells 5,000,000 shares at $6.00 per share and warrants to buy as many. Gross proceeds are expected to be $36 million.',
      'It granted 50,000 options at an exercise price of $2.00 per share for services worth $10,000.',
      'It sells 5,000,000 shares at $6.00 per share and 2,000,000 shares at $5.00 per share. Gross proceeds are expected to be $40 million.',
      'It sold 2,000,000 shares at $5.00 per share in the first tranche. More was placed later. Gross proceeds of the second tranche are $4,321,000.',
      'It sold 2,000,000 shares at $5.00 per share. An option is for 300,000 more shares. Gross proceeds are $4,000,000.',
      'Gross proceeds of all tranches together are $9,000,000. It sold 2,500,000 units at $4.00 per unit.',
      'It sold 2,500,000 shares for gross proceeds of $7,000,000. The exercise price per share is $4.00.',
      'It sold 2,500,000 shares at $4.00 per share, for an aggregate cost of $16,000,000, including fees.',
      'It issued 6,247,717 shares at $0.55 per share for gross proceeds of $3,436,250.',
    ],
  });

  it('calls a lost zero an error, however roughly the amount is stated', () => {
    const text =
      'It sold 3,307,692 shares at $6.50 per share for gross proceeds of approximately $215 million.';
    expect(verdictsOn(productsInProse, text)[0]?.severity ?? 'error').toBe('error');
  });

  it('only warns where the words are plain but no slip explains it', () => {
    const text = 'It sold 2,500,000 shares at $4.00 per share for gross proceeds of $12,345,678.';
    expect(verdictsOn(productsInProse, text)[0]?.severity).toBe('warning');
  });
});
