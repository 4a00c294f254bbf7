-- AlterTable
ALTER TABLE "WebhookDelivery" ADD COLUMN     "source" TEXT NOT NULL DEFAULT 'webhook';
