# profile: standard
"""What opens a group of servers to everybody may have a name, by itself or among others."""
import boto3

cloud = boto3.client("ec2")


def by_name():
    rule = {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
    cloud.authorize_security_group_ingress(GroupId="shop", IpPermissions=[rule])  # SEC631


def unpacked():
    given = {"GroupId": "shop", "CidrIp": "0.0.0.0/0", "FromPort": 22, "ToPort": 22, "IpProtocol": "tcp"}
    cloud.authorize_security_group_ingress(**given)  # SEC631


def closed():
    rule = {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}
    cloud.authorize_security_group_ingress(GroupId="shop", IpPermissions=[rule])
    given = {"GroupId": "shop", "CidrIp": "0.0.0.0/0", "FromPort": 443, "ToPort": 443, "IpProtocol": "tcp"}
    cloud.authorize_security_group_ingress(**given)
