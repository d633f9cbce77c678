# profile: audit
"""Infrastructure, as code, that everybody on the internet may use."""
import docker.types
import pulumi_aws
import pulumi_azure_native
import pulumi_gcp
import pulumi_kubernetes as k8s
from aws_cdk import aws_iam, aws_lambda, aws_s3

AWS_DEFAULT_ACL = "public-read-write"  # SEC630
STORES = {"members": ["allUsers"], "all": ["allUsersOfShop"]}  # SEC630


class Settings:
    AWS_DEFAULT_ACL = "public-read"  # SEC630


class Careful:
    AWS_DEFAULT_ACL = "private"


def build(stack, function):
    aws_s3.Bucket(stack, "Uploads", access_control=aws_s3.BucketAccessControl.PUBLIC_READ_WRITE)  # SEC630
    aws_s3.Bucket(stack, "Orders", access_control=aws_s3.BucketAccessControl.PRIVATE)
    function.add_function_url(auth_type=aws_lambda.FunctionUrlAuthType.NONE)  # SEC631
    function.add_function_url(auth_type=aws_lambda.FunctionUrlAuthType.AWS_IAM)
    aws_iam.Role(stack, "Anyone", assumed_by=aws_iam.AnyPrincipal())  # SEC631
    aws_iam.Role(stack, "Builds", assumed_by=aws_iam.ServicePrincipal("codebuild.amazonaws.com"))
    pulumi_gcp.storage.BucketIAMMember("pages", bucket="pages", role="roles/storage.admin", member="allUsers")  # SEC630
    pulumi_gcp.storage.BucketIAMMember("pages", bucket="pages", role="roles/storage.admin", member="user:ann@shop.example")
    pulumi_azure_native.storage.StorageAccount("pages", allow_blob_public_access=True)  # SEC630
    pulumi_azure_native.storage.StorageAccount("orders", allow_blob_public_access=False)
    k8s.core.v1.SecurityContextArgs(privileged=True)  # SEC651
    k8s.core.v1.SecurityContextArgs(privileged=False)
    docker.types.Mount("/host", "/", type="bind")  # SEC651
    docker.types.Mount("/data", "/srv/shop", type="bind")


def unblock(store, blocked):
    pulumi_aws.s3.BucketPublicAccessBlock("pages", bucket=store, block_public_acls=False, block_public_policy=True)  # SEC630
    pulumi_aws.s3.BucketPublicAccessBlock("pages", bucket=store, block_public_policy=False)  # SEC630
    pulumi_aws.s3.BucketPublicAccessBlock("orders", bucket=store, block_public_acls=True, block_public_policy=True)
    store.put_public_access_block(Bucket="pages", PublicAccessBlockConfiguration={"BlockPublicAcls": False})  # SEC630
    store.put_public_access_block(Bucket="pages", PublicAccessBlockConfiguration={"BlockPublicPolicy": False})  # SEC630
    store.put_public_access_block(Bucket="orders", PublicAccessBlockConfiguration={"BlockPublicPolicy": True})
