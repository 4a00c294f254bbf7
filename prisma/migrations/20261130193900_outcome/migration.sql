-- AlterTable
ALTER TABLE "AfterSaleRequest" ADD COLUMN     "outcome" JSONB;
