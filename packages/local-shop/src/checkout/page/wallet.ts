/** The script of pages that offer accelerated checkouts without hosting extensions, such as the cart. */
import { walletSheet } from './wallet-sheet.ts';

walletSheet();
