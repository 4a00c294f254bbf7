-- AlterTable
ALTER TABLE "Replay" ADD COLUMN     "listedSince" TIMESTAMPTZ(3),
ADD COLUMN     "total" INTEGER;
