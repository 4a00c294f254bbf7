-- AlterTable
ALTER TABLE "Effect" ADD COLUMN     "payload" JSONB,
ADD COLUMN     "policyVersion" INTEGER;
