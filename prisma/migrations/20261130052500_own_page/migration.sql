-- CreateTable
CREATE TABLE "OwnPage" (
    "shop" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OwnPage_pkey" PRIMARY KEY ("shop")
);

-- CreateTable
CREATE TABLE "KeptFinding" (
    "shop" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "KeptFinding_pkey" PRIMARY KEY ("shop","finding")
);

-- AddForeignKey
ALTER TABLE "OwnPage" ADD CONSTRAINT "OwnPage_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptFinding" ADD CONSTRAINT "KeptFinding_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;
