-- CreateTable
CREATE TABLE "TextPlace" (
    "shop" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "resourceId" TEXT,
    "chosenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TextPlace_pkey" PRIMARY KEY ("shop","place")
);

-- CreateTable
CREATE TABLE "WrittenText" (
    "shop" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "marketId" TEXT NOT NULL,
    "written" TEXT,
    "writing" TEXT,
    "kept" TEXT,
    "sentences" JSONB NOT NULL,
    "version" INTEGER,
    "writtenAt" TIMESTAMP(3),

    CONSTRAINT "WrittenText_pkey" PRIMARY KEY ("shop","place","locale","marketId")
);

-- AddForeignKey
ALTER TABLE "TextPlace" ADD CONSTRAINT "TextPlace_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WrittenText" ADD CONSTRAINT "WrittenText_shop_place_fkey" FOREIGN KEY ("shop", "place") REFERENCES "TextPlace"("shop", "place") ON DELETE CASCADE ON UPDATE CASCADE;
