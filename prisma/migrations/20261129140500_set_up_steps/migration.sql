-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "undoneAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "SetupStep" (
    "shop" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "undoing" BOOLEAN NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "failure" TEXT,

    CONSTRAINT "SetupStep_pkey" PRIMARY KEY ("shop","step")
);

-- CreateTable
CREATE TABLE "FoundBefore" (
    "shop" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "before" JSONB,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FoundBefore_pkey" PRIMARY KEY ("shop","place","option")
);

-- AddForeignKey
ALTER TABLE "SetupStep" ADD CONSTRAINT "SetupStep_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FoundBefore" ADD CONSTRAINT "FoundBefore_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;
