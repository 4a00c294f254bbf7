-- AlterTable
ALTER TABLE "PolicyVersion" ADD COLUMN     "note" TEXT,
ADD COLUMN     "publishedById" TEXT,
ADD COLUMN     "restoredFrom" INTEGER;

-- Earlier releases wrote "user 42".
UPDATE "PolicyVersion" SET "publishedById" = substring("publishedBy" FROM '^user (\d+)$');

-- CreateTable
CREATE TABLE "StaffMember" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "learnedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StaffMember_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "shop" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "by" TEXT,
    "kind" TEXT NOT NULL,
    "about" JSONB NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AuditEntry_shop_id_idx" ON "AuditEntry"("shop", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_shop_kind_id_idx" ON "AuditEntry"("shop", "kind", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_shop_by_id_idx" ON "AuditEntry"("shop", "by", "id");

-- AddForeignKey
ALTER TABLE "StaffMember" ADD CONSTRAINT "StaffMember_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_shop_fkey" FOREIGN KEY ("shop") REFERENCES "Shop"("domain") ON DELETE CASCADE ON UPDATE CASCADE;
