-- AlterTable
ALTER TABLE "PolicyDraft" ADD COLUMN     "choices" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "heard" JSONB NOT NULL DEFAULT '{}';
