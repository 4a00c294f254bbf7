-- AlterTable
ALTER TABLE "AfterSaleRequest" ADD COLUMN     "invoiceDue" JSONB;
