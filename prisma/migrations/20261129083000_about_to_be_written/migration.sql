-- AlterTable
ALTER TABLE "PolicyVersion" ADD COLUMN     "writing" JSONB;
