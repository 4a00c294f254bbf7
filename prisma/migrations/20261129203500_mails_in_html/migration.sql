-- AlterTable
ALTER TABLE "SentMail" ADD COLUMN     "html" TEXT;
