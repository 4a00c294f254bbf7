-- AlterTable
ALTER TABLE "Shop" ADD COLUMN "promotionDiscountId" TEXT;
