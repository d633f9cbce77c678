# profile: audit
"""What an audit says of policies for a whole service, and of databases in public subnets."""
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda, aws_s3
from aws_cdk import aws_rds as rds


def build(stack, network, engine):
    public = ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC)
    isolated = ec2.SubnetSelection(subnet_type=ec2.SubnetType.PRIVATE_ISOLATED)
    iam.PolicyStatement(actions=["s3:*"], resources=["*"])  # SEC632
    iam.PolicyStatement(actions=["s3:*"], resources=["arn:aws:s3:::shop/*"])
    rds.DatabaseInstance(stack, "a", engine=engine, vpc=network, vpc_subnets=public)  # SEC631 SEC633
    rds.DatabaseInstance(stack, "b", engine=engine, vpc=network, vpc_subnets=public, publicly_accessible=False, storage_encrypted=True)
    rds.DatabaseInstance(stack, "c", engine=engine, vpc=network, vpc_subnets=isolated, storage_encrypted=True)
    rds.DatabaseInstance(stack, "d", engine=engine, vpc=network, vpc_subnets=isolated, publicly_accessible=True)  # SEC631 SEC633
    aws_s3.CfnBucket(stack, "Uploads", access_control="PublicReadWrite")  # SEC630
    aws_s3.CfnBucket(stack, "Pages", access_control="PublicRead")  # SEC630
    aws_s3.CfnBucket(stack, "Orders", access_control="Private")
    aws_lambda.CfnPermission(stack, "p", action="lambda:InvokeFunction", function_name="f", principal="*")  # SEC631
    aws_lambda.CfnPermission(
        stack, "q", action="lambda:InvokeFunction", function_name="f", principal="*", source_account="123456789012")
    aws_lambda.CfnPermission(stack, "r", action="lambda:InvokeFunction", function_name="f", principal="sns.amazonaws.com")
